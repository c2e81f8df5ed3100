package org.claimdesk.shell.problem;

/**
 * One fault of an input.
 *
 * @param field the name of the field, as the caller wrote it
 * @param message what is wrong with it, a sentence for a person
 */
public record Violation(String field, String message) {}

package org.claimdesk.language.entity;

/**
 * One use of a name.
 *
 * @param sentence number of the sentence in the document
 * @param from number of the first token
 * @param to number behind the last token
 * @param title the title before the name, empty without one
 */
record Mention(int sentence, int from, int to, int start, int end, String text, String title) {}

package org.claimdesk.shell.problem;

import java.util.Map;

/** An error as it leaves the house. */
public record Answer(int status, Map<String, String> headers, String contentType, String body) {}

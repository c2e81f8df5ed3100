package org.claimdesk.shell.problem;

/** The words for statuses that the framework answers by itself. */
final class StatusProblem {

    private StatusProblem() {}

    static ProblemException of(int status) {
        return switch (status) {
            case 400 -> problem(400, "bad-request", "Bad request", "The request is not one this call understands.");
            case 401 ->
                problem(
                        401,
                        "sign-in-needed",
                        "Sign in first",
                        "This needs a sign-in: a name and a password that belong together.");
            case 403 ->
                problem(
                        403,
                        "not-allowed",
                        "Not allowed",
                        "The account that is signed in has no role that allows this.");
            case 404 -> problem(404, "not-found", "Not found", "There is nothing at this address.");
            case 405 ->
                problem(405, "method-not-allowed", "Method not allowed", "This address does not take that method.");
            case 406 ->
                problem(
                        406,
                        "not-acceptable",
                        "Not acceptable",
                        "This address offers none of the accepted media types.");
            case 408 -> problem(408, "too-slow", "Too slow", "The request did not arrive in time.");
            case 413 -> problem(413, "too-large", "Too large", "The request's body is larger than this service takes.");
            case 414 ->
                problem(414, "uri-too-long", "Address too long", "The address is longer than this service takes.");
            case 415 ->
                problem(
                        415,
                        "unsupported-media-type",
                        "Unsupported media type",
                        "This address does not take that Content-Type.");
            case 429 ->
                problem(429, "too-many-requests", "Too many requests", "Wait a little before the next request.");
            case 431 ->
                problem(
                        431,
                        "headers-too-large",
                        "Headers too large",
                        "The request's headers are larger than this service takes.");
            case 503 ->
                problem(
                        503,
                        "not-available",
                        "Not available now",
                        "The service cannot do this right now. Try again in a moment.");
            default -> other(status);
        };
    }

    private static ProblemException other(int status) {
        return status >= 400 && status < 500
                ? problem(status, "refused", "Refused", "The request was refused.")
                : problem(
                        status < 500 || status > 599 ? 500 : status,
                        "unexpected",
                        "Something went wrong",
                        "The service failed while answering. The reference leads to its log.");
    }

    private static ProblemException problem(int status, String type, String title, String detail) {
        return new ProblemException(status, type, title, detail);
    }
}

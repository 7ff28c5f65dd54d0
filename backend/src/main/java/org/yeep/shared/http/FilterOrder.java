package org.yeep.shared.http;

/** In which order requests pass what stands before the resources; the highest goes first. */
final class FilterOrder {
    static final int SECURITY_HEADERS = 400;
    static final int CORS = 300;
    static final int LIMITS = 200;
    static final int RATE = 100;

    private FilterOrder() {}
}

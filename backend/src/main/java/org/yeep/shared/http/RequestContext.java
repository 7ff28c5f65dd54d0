package org.yeep.shared.http;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.UUID;

/** What the pre-matching filter learns of the request once: its id, path, operation and the reader's language. */
@RequestScoped
public class RequestContext {
    private String id = UUID.randomUUID().toString();
    private String path = "";
    private String operation = "";
    private Locale locale = Locale.ENGLISH;

    void begin(String id, String method, String path, Locale locale) {
        this.id = id;
        this.path = path;
        this.operation = method + " " + path;
        this.locale = locale;
    }

    public String id() {
        return id;
    }

    public String path() {
        return path;
    }

    /** Method and path, for the audit trail. */
    public String operation() {
        return operation;
    }

    /** Turkish or English. */
    public Locale locale() {
        return locale;
    }
}

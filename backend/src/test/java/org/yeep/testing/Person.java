package org.yeep.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** Somebody who calls the API in a test; null stands for nobody (anonymous) or no organisation. */
public record Person(String account, String roles, String organisation) {
    public static final Person ANONYMOUS = new Person(null, null, null);

    /** A request in this person's name. */
    public RequestSpecification calls() {
        var request = RestAssured.given();
        if (account == null) return request;
        request.header("X-Test-User", account).header("X-Test-Roles", roles);
        return organisation == null ? request : request.header("X-Test-Organisation", organisation);
    }
}

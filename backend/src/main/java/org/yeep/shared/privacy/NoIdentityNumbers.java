package org.yeep.shared.privacy;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** No free text of this record holds a Turkish identity number; addresses of web pages are not looked at. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = IdentityNumberFree.class)
public @interface NoIdentityNumbers {
    /** What an answer calls it when only this is wrong. */
    String RULE = "identity-number-in-text";

    String message() default "{identity-number-in-text}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

package org.openita.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a business method that is open to somebody who must complete the first sign-in or enrol a
 * second factor before anything else ({@link Presence.Due}).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface EvenWhenDue {}

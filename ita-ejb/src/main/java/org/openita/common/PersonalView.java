package org.openita.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Shows its caller personal data of other people: names, phone numbers, mail addresses. On a
 * business method of an EJB whose first parameter is a caller; each call that is answered becomes a
 * record of the audit log.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalView {}

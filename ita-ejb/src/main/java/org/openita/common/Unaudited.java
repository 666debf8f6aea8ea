package org.openita.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an EJB whose calls leave no trace in the audit log, whatever they change and however they end:
 * those of respondents, who must stay unknown (architecture, "privacy"). A time and an address
 * beside a response would name a person. On an entity that only tells how far work has come, or
 * that somebody is at work.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unaudited {}

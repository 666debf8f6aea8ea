/**
 * What runs in the application server's process: it boots Payara Micro, deploys the application and
 * stops both when the launcher says so or is gone. Nothing but Payara and the JDK is beside it on
 * the class path, so no library of the launcher can get in the way of one of Payara's.
 */
package org.openita.server.payara;

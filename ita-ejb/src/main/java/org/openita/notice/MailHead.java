package org.openita.notice;

/**
 * From whom a message comes, and where it leads.
 *
 * @param from an address, perhaps with a name before it (RFC 5322, section 3.4)
 * @param consoleAddress of the console; empty where nobody has named it
 */
public record MailHead(String from, String consoleAddress) {}

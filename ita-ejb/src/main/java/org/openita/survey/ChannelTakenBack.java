package org.openita.survey;

/** The address of a channel has just been taken back; for whoever remembers it. */
record ChannelTakenBack(String code) {}

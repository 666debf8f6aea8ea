package org.openita.disclosure;

/** What the executive says of one item: ผ่าน or ไม่ผ่าน. */
public enum Verdict {
  PASS,
  FAIL
}

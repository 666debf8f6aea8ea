package org.openita.approval;

/** How far a dossier has come. */
public enum DossierState {
  /** แบบร่าง: the administrator fills it in. */
  DRAFT,
  /** ส่งแบบแล้ว: the executive checks it. */
  SUBMITTED,
  /** อนุมัติแล้ว: final. */
  APPROVED
}

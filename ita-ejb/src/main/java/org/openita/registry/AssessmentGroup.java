package org.openita.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.openita.common.Text;

/** One of the groups in which agencies are assessed (manual 2563, section 1.2). */
@Entity
@Cacheable
@Table(name = "assessment_group")
public class AssessmentGroup implements Serializable {

  private static final long serialVersionUID = 1L;

  @Id private int number;

  @Column(name = "name_th")
  private String nameTh;

  @Column(name = "name_en")
  private String nameEn;

  protected AssessmentGroup() {}

  /** 1 to 10. */
  public int number() {
    return number;
  }

  public Text name() {
    return Text.of(nameTh, nameEn);
  }
}

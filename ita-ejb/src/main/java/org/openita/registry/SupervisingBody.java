package org.openita.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.openita.common.Text;

/**
 * A body that watches and coordinates the assessment of its agencies (manual 2563, section 1.2).
 */
@Entity
@Cacheable
@Table(name = "supervising_body")
public class SupervisingBody implements Serializable {

  private static final long serialVersionUID = 1L;

  @Id private String code;

  @Column(name = "name_th")
  private String nameTh;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "abbreviation_th")
  private String abbreviationTh;

  @Column(name = "abbreviation_en")
  private String abbreviationEn;

  protected SupervisingBody() {}

  public String code() {
    return code;
  }

  public Text name() {
    return Text.of(nameTh, nameEn);
  }

  public Text abbreviation() {
    return Text.of(abbreviationTh, abbreviationEn);
  }
}

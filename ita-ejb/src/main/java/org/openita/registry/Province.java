package org.openita.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.openita.common.Text;

/** A province; Bangkok counts as one. */
@Entity
@Cacheable
@Table(name = "province")
public class Province implements Serializable {

  private static final long serialVersionUID = 1L;

  @Id private String code;

  @Column(name = "name_th")
  private String nameTh;

  @Column(name = "name_en")
  private String nameEn;

  protected Province() {}

  /** Two digits, TIS 1099 (ISO 3166-2:TH). */
  public String code() {
    return code;
  }

  public Text name() {
    return Text.of(nameTh, nameEn);
  }
}

package org.openita.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.openita.common.Text;

/** One of the 17 types of agencies (manual 2563, section 1.2). */
@Entity
@Cacheable
@Table(name = "agency_type")
public class AgencyType implements Serializable {

  private static final long serialVersionUID = 1L;

  @Id private String code;
  private int number;

  @Column(name = "name_th")
  private String nameTh;

  @Column(name = "name_en")
  private String nameEn;

  private boolean local;

  protected AgencyType() {}

  public String code() {
    return code;
  }

  /** As the manual counts them, from 1. */
  public int number() {
    return number;
  }

  public Text name() {
    return Text.of(nameTh, nameEn);
  }

  /** Whether it is a local administrative organisation. */
  public boolean local() {
    return local;
  }
}

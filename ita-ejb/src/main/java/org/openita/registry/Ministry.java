package org.openita.registry;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.openita.common.Text;

/** A ministry, or what stands in its place in the manual's list of central agencies. */
@Entity
@Cacheable
@Table(name = "ministry")
public class Ministry implements Serializable {

  private static final long serialVersionUID = 1L;

  @Id private String code;
  private int position;

  @Column(name = "name_th")
  private String nameTh;

  @Column(name = "name_en")
  private String nameEn;

  protected Ministry() {}

  public String code() {
    return code;
  }

  public Text name() {
    return Text.of(nameTh, nameEn);
  }
}

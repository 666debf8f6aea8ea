package org.openita.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Optional;
import org.openita.common.Text;
import org.openita.identity.Assessed;

/**
 * A public agency that is assessed as a whole. It enters the register with a code that it keeps
 * through renaming and reorganisation; its type tells its supervising body, its area (or being a
 * central agency) its assessment group.
 */
@Entity
@Table(name = "agency")
public class Agency implements Assessed, Serializable {

  private static final long serialVersionUID = 1L;

  @Id private int id;
  private String code;

  @Column(name = "name_th")
  private String nameTh;

  @Column(name = "name_en")
  private String nameEn;

  @ManyToOne(optional = false)
  @JoinColumn(name = "type_code")
  private AgencyType type;

  @ManyToOne
  @JoinColumn(name = "ministry_code")
  private Ministry ministry;

  @ManyToOne
  @JoinColumn(name = "province_code")
  private Province province;

  @Column(name = "group_number")
  private int groupNumber;

  @ManyToOne(optional = false)
  @JoinColumn(name = "supervising_body_code")
  private SupervisingBody supervisingBody;

  private String website;

  @Version private long version;

  protected Agency() {}

  /** Key inside the database; the outside knows the {@link #code()}. */
  public int id() {
    return id;
  }

  @Override
  public String code() {
    return code;
  }

  public Text name() {
    return Text.of(nameTh, nameEn);
  }

  public AgencyType type() {
    return type;
  }

  public Optional<Ministry> ministry() {
    return Optional.ofNullable(ministry);
  }

  public Optional<Province> province() {
    return Optional.ofNullable(province);
  }

  /** The assessment group, 1 to 10. */
  public int groupNumber() {
    return groupNumber;
  }

  public SupervisingBody supervisingBody() {
    return supervisingBody;
  }

  @Override
  public String supervisingBodyCode() {
    return supervisingBody.code();
  }

  public Optional<String> website() {
    return Optional.ofNullable(website);
  }

  public long version() {
    return version;
  }
}

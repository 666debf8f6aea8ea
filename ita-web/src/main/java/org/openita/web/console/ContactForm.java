package org.openita.web.console;

import java.io.Serializable;
import org.openita.registry.Contact;

/** Where an agency is reached, as somebody types it. */
public class ContactForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String website = "";
  private String address = "";
  private String phone = "";
  private String email = "";

  void show(Contact contact) {
    website = contact.website();
    address = contact.address();
    phone = contact.phone();
    email = contact.email();
  }

  Contact contact() {
    return new Contact(
        website, address, ThaiNumber.arabicDigits(phone == null ? "" : phone), email);
  }

  public String getWebsite() {
    return website;
  }

  public void setWebsite(String website) {
    this.website = website;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}

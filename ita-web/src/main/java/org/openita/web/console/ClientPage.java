package org.openita.web.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import org.omnifaces.util.Faces;
import org.openita.identity.ApiClients;
import org.openita.identity.ClientSummary;
import org.openita.identity.IssuedClient;

/** One interchange client: its secrets, its networks, whether it may call at all. */
@Named("client")
@ViewScoped
@SuppressWarnings("serial") // what the container injects can be serialized
public class ClientPage implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A secret lives for one request and never in the session. */
  private static final String ISSUED = ClientPage.class.getName() + ".issued";

  @Inject private ApiClients clients;
  @Inject private Commands commands;
  @Inject private Me me;

  private String id = "";
  private String networks;
  private String version;

  /** An unknown id is not found. */
  public void load() {
    networks = String.join("\n", summary().networks());
    version = Long.toString(summary().version());
  }

  /** The client. */
  public ClientSummary summary() {
    return clients.find(me.caller(), id);
  }

  /** Issues the next secret, shown in the answer to this request only. */
  public void issue() {
    commands.run(() -> Faces.setRequestAttribute(ISSUED, clients.issueSecret(me.caller(), id)));
  }

  /** What has just been issued, told once. */
  public IssuedClient issued() {
    return Faces.getRequestAttribute(ISSUED);
  }

  public void revoke(int number) {
    run(() -> clients.revoke(me.caller(), id, number), "client.revoked");
  }

  public void confine() {
    run(
        () -> clients.confine(me.caller(), id, networks, ThaiNumber.whole(version).orElse(-1)),
        "client.confined");
  }

  public void disable() {
    run(() -> clients.disable(me.caller(), id), "client.disabled");
  }

  public void enable() {
    run(() -> clients.enable(me.caller(), id), "client.enabled");
  }

  private void run(Runnable command, String doneKey) {
    commands.run(command, doneKey, Place.CLIENT.path() + "?id=" + URLEncoder.encode(id, UTF_8));
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** A prefix a line. */
  public String getNetworks() {
    return networks;
  }

  public void setNetworks(String networks) {
    this.networks = networks;
  }

  /** Of the client as the reader saw it. */
  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }
}

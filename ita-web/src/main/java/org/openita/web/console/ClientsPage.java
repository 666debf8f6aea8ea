package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.common.Refusal;
import org.openita.identity.ApiClients;
import org.openita.identity.ClientSummary;
import org.openita.identity.IssuedClient;
import org.openita.identity.Scope;
import org.openita.registry.Agencies;
import org.openita.registry.SupervisingBody;

/** The interchange clients of other government systems, and registering one. */
@Named("clients")
@RequestScoped
public class ClientsPage {

  @Inject private ApiClients clients;
  @Inject private Agencies agencies;
  @Inject private Commands commands;
  @Inject private Me me;
  @Inject private Ui ui;

  private String id = "";
  private String organisation = "";
  private String kind = Kind.AGENCY.name();
  private String agency = "";
  private String supervisor = "";
  private List<String> scopes = List.of(Scope.READ.name());
  private IssuedClient issued;

  /** For what kind of organisation a client exchanges records. */
  public enum Kind {
    AGENCY,
    SUPERVISOR,
    NACC
  }

  /** All clients. */
  public List<ClientSummary> all() {
    return clients.list(me.caller());
  }

  /** Registers a client; its secret is shown in the answer to this request only. */
  public void register() {
    commands.run(
        () -> {
          issued =
              switch (Kind.valueOf(kind)) {
                case AGENCY -> registerAgency();
                case SUPERVISOR ->
                    clients.registerSupervisor(me.caller(), id, organisation, wantedBody());
                case NACC -> clients.registerOperator(me.caller(), id, organisation);
              };
        });
  }

  private IssuedClient registerAgency() {
    return clients.register(
        me.caller(), id, organisation, agencies.find(agency.strip()), wantedScopes());
  }

  private String wantedBody() {
    return agencies.supervisingBodies().stream()
        .map(SupervisingBody::code)
        .filter(code -> code.equals(supervisor))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private Set<Scope> wantedScopes() {
    return Arrays.stream(Scope.values())
        .filter(scope -> scopes.contains(scope.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
  }

  /** What has just been registered. */
  public IssuedClient issued() {
    return issued;
  }

  public List<Kind> kinds() {
    return Arrays.asList(Kind.values());
  }

  public List<Scope> allScopes() {
    return Arrays.asList(Scope.values());
  }

  /** For whom a client calls, in words. */
  public String owner(ClientSummary client) {
    return client
        .agencyCode()
        .map(code -> ui.text(agencies.find(code).name()) + " (" + code + ")")
        .or(() -> client.supervisingBodyCode().map(this::nameOfBody))
        .orElseGet(() -> ui.say("client.kind.NACC"));
  }

  private String nameOfBody(String code) {
    return agencies.supervisingBodies().stream()
        .filter(body -> body.code().equals(code))
        .findFirst()
        .map(body -> ui.text(body.name()) + " (" + code + ")")
        .orElse(code);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getOrganisation() {
    return organisation;
  }

  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** Name of a kind. */
  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  /** Code of an agency. */
  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency == null ? "" : agency;
  }

  /** Code of a supervising body. */
  public String getSupervisor() {
    return supervisor;
  }

  public void setSupervisor(String supervisor) {
    this.supervisor = supervisor;
  }

  /** Names of scopes. */
  public List<String> getScopes() {
    return scopes;
  }

  public void setScopes(List<String> scopes) {
    this.scopes = List.copyOf(scopes);
  }
}

package org.openita.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openita.common.AuditNote;
import org.openita.common.Refusal;

/** The sessions of people in the console: whether they go on, and ending them. */
@Stateless
public class Sessions {

  @Inject private SessionShelf sessions;
  @Inject private AccountShelf accounts;
  @Inject private SecondFactorShelf factors;
  @Inject private Throttle throttle;
  @Inject private Event<AuditNote> audit;
  @Inject private Clock clock;

  /**
   * Who is at work in a session, with what their account says now; absent when the session has
   * ended. Asked at every request, which keeps the session from ending for want of use.
   */
  public Optional<Presence> resume(String id) {
    var session = sessions.find(id);
    session.filter(known -> known.unseenAt(clock.instant())).ifPresent(sessions::seen);
    return session.map(this::presence);
  }

  /**
   * As {@link #resume}, for what a page asks by itself: a session that nobody uses ends all the
   * same.
   */
  public Optional<Presence> watch(String id) {
    return sessions.find(id).map(this::presence);
  }

  private Presence presence(ConsoleSession session) {
    var now = clock.instant();
    var account = session.account();
    var due = due(account);
    var caller = account.caller().within(session.id());
    var left = Duration.between(now, session.openedAt().plus(ConsoleSession.LONGEST));
    return new Presence(due == Presence.Due.NOTHING ? caller : caller.confined(), due, left);
  }

  private Presence.Due due(Account account) {
    if (account.firstSignInDue()) {
      return Presence.Due.FIRST_SIGN_IN;
    }
    boolean missing = account.role() == Role.OPERATOR && !factors.isEnrolled(account);
    return missing ? Presence.Due.SECOND_FACTOR : Presence.Due.NOTHING;
  }

  /** For so long a session that nobody uses goes on. */
  public Duration idleTime() {
    return ConsoleSession.IDLE;
  }

  /**
   * The caller's own open sessions, the latest first.
   *
   * @throws Refusal {@code FORBIDDEN} for clients
   */
  @EvenWhenDue
  public List<OpenSession> own(Caller caller) {
    return sessions.of(accounts.own(caller)).stream()
        .map(
            session ->
                new OpenSession(
                    session.id(),
                    session.address(),
                    session.openedAt(),
                    session.seenAt(),
                    caller.session().filter(session.id()::equals).isPresent()))
        .toList();
  }

  /**
   * Ends one of the caller's own sessions; nothing happens when there is no such one.
   *
   * @throws Refusal {@code FORBIDDEN} for clients
   */
  @EvenWhenDue
  public void end(Caller caller, String id) {
    sessions.end(accounts.own(caller), id);
    audit.fire(AuditNote.done());
  }

  /**
   * Ends the present session: the person signs out.
   *
   * @throws Refusal {@code FORBIDDEN} for clients
   */
  @EvenWhenDue
  public void signOut(Caller caller) {
    end(caller, caller.session().orElse(""));
  }

  /**
   * Ends all of the caller's sessions but the present one.
   *
   * @throws Refusal {@code FORBIDDEN} for clients
   */
  @EvenWhenDue
  public void endOthers(Caller caller) {
    sessions.endAllBut(accounts.own(caller), caller.session().orElse(""));
    audit.fire(AuditNote.done());
  }

  /**
   * Ends every session of a person.
   *
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator, {@code NOT_FOUND} for an
   *     unknown user name
   */
  public void endAll(Caller caller, String username) {
    caller.require(Role.OPERATOR);
    sessions.endAll(accounts.require(username));
    audit.fire(AuditNote.done().saying("username", username));
  }

  /** Every hour, on every node: deleting twice does no harm. */
  @Schedule(hour = "*", minute = "17", persistent = false)
  void forgetOld() {
    sessions.forgetOld();
    throttle.forgetOld();
  }
}

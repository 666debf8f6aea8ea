package org.openita.issuing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.identity.AgencyAccount;
import org.openita.identity.AgencyAccounts;
import org.openita.identity.Caller;
import org.openita.identity.IssueCount;
import org.openita.identity.IssuedAccount;
import org.openita.identity.Role;
import org.openita.job.JobKind;
import org.openita.job.Jobs;
import org.openita.job.SealingKey;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyPeriod;

/** Issues the accounts of agencies: one with its letter at once, thousands in the background. */
@Stateless
public class AccountIssues {

  private static final int LONGEST_NUMBER = 60;
  private static final String ZIP = "application/zip";

  @Inject private AgencyAccounts accounts;
  @Inject private Agencies agencies;
  @Inject private Jobs jobs;
  @Inject private Clock clock;

  /**
   * What a selection would come to.
   *
   * @param year of the cycle, Buddhist Era
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator
   */
  public IssueCount count(Caller caller, int year, Selection selection) {
    caller.require(Role.OPERATOR);
    return accounts.count(caller, agencies.all(year, selection.agencies()), year, selection.whom());
  }

  /**
   * Begins to issue the accounts of a selection. The letters can be taken away once, by the caller
   * with the key, when the job has ended; those of a cancelled job are the ones issued by then.
   *
   * @param number of the letters in the sender's register; empty for none
   * @param signInAddress that the letters tell
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator, {@code INVALID_INPUT} for
   *     an empty selection or too long a number, {@code INVALID_STATE} while others are being
   *     issued
   */
  public StartedIssue start(
      Caller caller, int year, Selection selection, String number, String signInAddress) {
    var count = count(caller, year, selection);
    if (count.accounts() == 0) {
      throw Refusal.invalid(FieldError.of("whom", "EMPTY", "field.issue-empty"));
    }
    if (number.strip().length() > LONGEST_NUMBER) {
      throw Refusal.invalid(FieldError.of("number", "TOO_LONG", "field.too-long", LONGEST_NUMBER));
    }
    var chosen =
        agencies.all(year, selection.agencies()).stream()
            .sorted(Comparator.comparing(agency -> agency.provinceCode().orElse("")))
            .toList();
    var key = SealingKey.generate();
    var head = new Letterhead(year, number.strip(), LocalDate.now(clock), signInAddress);
    var work = new IssueWork(accounts, caller, chosen, selection.whom(), head, key, clock);
    return new StartedIssue(jobs.start(caller, JobKind.ISSUE_ACCOUNTS, chosen.size(), work), key);
  }

  /**
   * Both accounts of an agency, as far as the caller may issue them.
   *
   * @throws Refusal {@code NOT_FOUND} out of the caller's reach, {@code FORBIDDEN} unless the
   *     caller is an operator or of the supervising body
   */
  public List<AgencyAccount> of(Caller caller, int year, String agencyCode) {
    return accounts.of(caller, agencies.find(year, agencyCode), year);
  }

  /**
   * Issues one account anew.
   *
   * @param version of the account last seen, 0 where there was none
   * @return the letter, a PDF of one page
   * @throws Refusal {@code NOT_FOUND} out of the caller's reach, {@code FORBIDDEN} unless the
   *     caller is an operator or of the supervising body, {@code VERSION_CONFLICT}
   */
  public byte[] letter(
      Caller caller, int year, String agencyCode, Role role, long version, String signInAddress) {
    var agency = agencies.find(year, agencyCode);
    var issued = accounts.reissue(caller, agency, role, year, version);
    var head = new Letterhead(year, "", LocalDate.now(clock), signInAddress);
    var out = new ByteArrayOutputStream();
    try (var letters = new Letters(out, head)) {
      letters.add(letter(agency, issued, clock));
    }
    return out.toByteArray();
  }

  static Letter letter(AgencyPeriod agency, IssuedAccount issued, Clock clock) {
    return new Letter(
        agency.code(),
        agency.name().th(),
        agency.agency().contact().address(),
        issued.role(),
        issued.username(),
        issued.password(),
        clock.instant().plus(IssuedAccount.VALID));
  }

  /** Name of the file that an issue makes. */
  static String fileName(int year) {
    return "ita-accounts-" + year + ".zip";
  }

  static String mediaType() {
    return ZIP;
  }
}

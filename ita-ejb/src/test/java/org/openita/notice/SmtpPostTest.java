package org.openita.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.notice.Post.Undelivered;
import org.openita.notice.SmtpPost.Encryption;

class SmtpPostTest {

  private static final String HOST = "127.0.0.1";
  private static final MailHead HEAD =
      new MailHead("ITA <ita@nacc.example>", "https://ita.example/console/");

  @Test
  void a_server_takes_the_message_in_thai_and_english_with_its_headers() throws Exception {
    var server = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP));
    server.start();
    try (var post = post(server.getSmtp().getPort(), Encryption.NONE, Optional.empty())) {
      post.ready();
      post.deliver(message());
      post.deliver(message());
      assertThat(server.getReceivedMessages()).hasSize(2);
      var received = server.getReceivedMessages()[0];
      assertThat(received.getMessageID())
          .isEqualTo("<notice.2563.enter_data.seven_days.1588239000.a050001@nacc.example>")
          .isEqualTo(server.getReceivedMessages()[1].getMessageID());
      assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(received.getSentDate().toInstant()).isEqualTo(NoticeMailTest.NOW);
      assertThat(received.getAllRecipients()[0]).hasToString("somying@example.go.th");
      assertThat(received.getSubject())
          .isEqualTo(
              "[ITA 2563] การนำเข้าข้อมูลผู้มีส่วนได้ส่วนเสีย จะปิดในวันที่ 30 เมษายน 2563 เวลา 16.30 น.");
      assertThat((String) received.getContent())
          .contains("เรียน สมหญิง ใจดี", "- บันทึกจำนวนผู้มีส่วนได้ส่วนเสียภายในและยื่นขออนุมัติ")
          .contains("Dear สมหญิง ใจดี", "closes on 30 April 2020, 16:30")
          .contains("https://ita.example/console/");
    } finally {
      server.stop();
    }
  }

  @Test
  void it_signs_in_where_the_server_asks_for_it() throws Exception {
    var server = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP));
    server.start();
    server.setUser("ita@nacc.example", "ita", "secret");
    try (var right = post(server.getSmtp().getPort(), Encryption.NONE, Optional.of("secret"));
        var wrong = post(server.getSmtp().getPort(), Encryption.NONE, Optional.of("other"))) {
      right.ready();
      right.deliver(message());
      assertThat(server.getReceivedMessages()).hasSize(1);
      assertThat(certainty(wrong)).isEqualTo(MailProblem.Certainty.FOR_NOW);
    } finally {
      server.stop();
    }
  }

  @Test
  void without_the_encryption_that_is_asked_for_nothing_is_handed_over() throws Exception {
    var server = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP));
    server.start();
    try (var post = post(server.getSmtp().getPort(), Encryption.STARTTLS, Optional.empty())) {
      assertThat(certainty(post)).isEqualTo(MailProblem.Certainty.FOR_NOW);
      assertThat(server.getReceivedMessages()).isEmpty();
    } finally {
      server.stop();
    }
  }

  @Test
  void a_server_that_is_not_there_is_tried_again() throws Exception {
    int nobody;
    try (var socket = new ServerSocket(0)) {
      nobody = socket.getLocalPort();
    }
    try (var post = post(nobody, Encryption.NONE, Optional.empty())) {
      assertThat(certainty(post)).isEqualTo(MailProblem.Certainty.FOR_NOW);
    }
  }

  @Test
  void a_reply_says_whether_to_try_again_and_silence_leaves_it_unknown() throws Exception {
    assertThat(answering(line -> line.startsWith("RCPT") ? "451 4.7.1 later" : "250 ok"))
        .isEqualTo(MailProblem.Certainty.FOR_NOW);
    assertThat(answering(line -> line.startsWith("RCPT") ? "550 5.1.1 <x@y.z> unknown" : "250 ok"))
        .isEqualTo(MailProblem.Certainty.FOR_GOOD);
    assertThat(answering(line -> line.equals(".") ? "554 5.6.0 spam" : "250 ok"))
        .isEqualTo(MailProblem.Certainty.FOR_GOOD);
    assertThat(answering(line -> line.equals(".") ? "" : "250 ok"))
        .isEqualTo(MailProblem.Certainty.UNKNOWN);
  }

  @Test
  void what_a_server_says_is_kept_without_addresses() {
    var problem =
        MailProblem.whileHandingOver(
            new jakarta.mail.SendFailedException("550 5.1.1 <x@y.z>: Recipient rejected"));
    assertThat(problem.text()).contains("550 5.1.1").doesNotContain("x@y.z");
  }

  @Test
  void without_a_server_messages_are_kept_as_files(@TempDir Path directory) throws Exception {
    try (var post = new FilePost(directory.resolve("mail"))) {
      post.ready();
      post.deliver(message());
      post.deliver(message());
    }
    try (var files = Files.list(directory.resolve("mail"))) {
      var file = files.toList();
      assertThat(file).hasSize(1);
      assertThat(Files.readString(file.get(0))).contains("Auto-Submitted: auto-generated");
    }
  }

  private static NoticeMessage message() throws MessagingException {
    return message(NoticeMailTest.NOW);
  }

  private static NoticeMessage message(Instant now) throws MessagingException {
    return new NoticeMessage(NoticeMailTest.notice(), NoticeMailTest.RECIPIENT, HEAD, now);
  }

  private static SmtpPost post(int port, Encryption encryption, Optional<String> password) {
    return new SmtpPost(
        new SmtpPost.Server(HOST, port, encryption, password.map(given -> "ita"), password));
  }

  private static MailProblem.Certainty certainty(Post post) {
    return catchThrowableOfType(
            Undelivered.class,
            () -> {
              post.ready();
              post.deliver(message());
            })
        .problem()
        .certainty();
  }

  /** What comes of a message that a server answers so; an empty answer ends the connection. */
  private static MailProblem.Certainty answering(UnaryOperator<String> reply) throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      var server = CompletableFuture.runAsync(() -> converse(socket, reply));
      try (var post = post(socket.getLocalPort(), Encryption.NONE, Optional.empty())) {
        return certainty(post);
      } finally {
        server.join();
      }
    }
  }

  private static void converse(ServerSocket socket, UnaryOperator<String> reply) {
    try (var connection = socket.accept();
        var lines =
            new BufferedReader(
                new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      var out = connection.getOutputStream();
      out.write("220 here\r\n".getBytes(StandardCharsets.UTF_8));
      boolean data = false;
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (data && !line.equals(".")) {
          continue;
        }
        data = line.equals("DATA");
        var answer = data ? "354 go on" : reply.apply(line);
        if (answer.isEmpty()) {
          return;
        }
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException gone) {
      // the client has had enough
    }
  }
}

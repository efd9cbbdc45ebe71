package com.invoicecourier.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.Sha256;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Actor;
import com.invoicecourier.communication.Link;
import com.invoicecourier.invoice.ReadInvoices.DetailAnswer;
import com.invoicecourier.invoice.pdf.Paper;
import com.invoicecourier.project.ProjectId;
import com.invoicecourier.project.Role;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ReadInvoicesTest {
  private final InMemoryDetails details = new InMemoryDetails();
  private final List<String> linked = new ArrayList<>();
  private final ReadInvoices read =
      new ReadInvoices(
          new Access(Riverside.directory()),
          new InMemoryInvoices(Riverside.invoice()),
          details,
          new Links(),
          Paper.LETTER);

  ReadInvoicesTest() {
    details.keep(Riverside.invoice().detail(), DetailJson.write(Riverside.DETAIL));
  }

  @Test
  void showsEveryMemberTheListAndTheirRole() {
    assertThat(read.list(Riverside.READ_ONLY, Riverside.PROJECT, Optional.empty()).orThrow())
        .satisfies(listed -> assertThat(listed.invoices()).hasSize(1))
        .satisfies(listed -> assertThat(listed.role()).isEqualTo(Role.READ_ONLY));
    assertThat(invoice(Riverside.JANE).orThrow().role()).isEqualTo(Role.ADMIN);
  }

  @Test
  void isNotThereForOthers() {
    Actor other = Riverside.OUTSIDER;

    assertThat(read.list(other, Riverside.PROJECT, Optional.empty()))
        .isEqualTo(notFound("project"));
    assertThat(invoice(other)).isEqualTo(notFound("project"));
    assertThat(read.detail(other, Riverside.PROJECT, Riverside.INVOICE))
        .isEqualTo(notFound("project"));
    assertThat(read.pdf(other, Riverside.PROJECT, Riverside.INVOICE, Optional.empty()))
        .isEqualTo(notFound("project"));
    assertThat(linked).isEmpty();
  }

  @Test
  void showsAMachineNothing() {
    assertThat(invoice(Riverside.INTEGRATOR)).isInstanceOf(Result.Refused.class);
    assertThat(read.detail(Riverside.OPERATOR, Riverside.PROJECT, Riverside.INVOICE))
        .isInstanceOf(Result.Refused.class);
  }

  @Test
  void findsNoInvoiceThatIsNotThere() {
    assertThat(read.invoice(Riverside.JANE, Riverside.PROJECT, new InvoiceId("unknown")))
        .isEqualTo(notFound("invoice"));
    assertThat(read.invoice(Riverside.JANE, new ProjectId("other"), Riverside.INVOICE))
        .isEqualTo(notFound("project"));
  }

  @Test
  void givesTheDetailItselfWhereItFitsIntoAnAnswer() {
    assertThat(read.detail(Riverside.JANE, Riverside.PROJECT, Riverside.INVOICE).orThrow())
        .isInstanceOfSatisfying(
            DetailAnswer.Inline.class,
            inline -> assertThat(inline.json()).isEqualTo(DetailJson.write(Riverside.DETAIL)));
  }

  @Test
  void givesALinkToADetailThatIsTooLarge() {
    details.keep(
        Riverside.invoice().detail(), " ".repeat(4_000_001).getBytes(StandardCharsets.UTF_8));

    assertThat(read.detail(Riverside.JANE, Riverside.PROJECT, Riverside.INVOICE).orThrow())
        .isInstanceOf(DetailAnswer.Linked.class);
    assertThat(linked).containsExactly("prime-07.json");
  }

  @Test
  void printsThePreviewThatWouldGoOut() {
    read.pdf(Riverside.READ_ONLY, Riverside.PROJECT, Riverside.INVOICE, Optional.empty()).orThrow();

    assertThat(linked).containsExactly("Invoice 7 v1.pdf", "%PDF");
  }

  private Result<ReadInvoices.Shown> invoice(Actor actor) {
    return read.invoice(actor, Riverside.PROJECT, Riverside.INVOICE);
  }

  private static Result<?> notFound(String what) {
    return Result.refused(new Refusal.NotFound(what));
  }

  private final class Links implements InvoiceLinks {
    @Override
    public Link detail(Sha256 hash, String fileName) {
      linked.add(fileName);
      return new Link(URI.create("https://x.example"), Riverside.AT);
    }

    @Override
    public Link pdf(
        Invoice invoice, Language language, Sha256 key, String fileName, Supplier<byte[]> pdf) {
      linked.add(fileName);
      linked.add(new String(pdf.get(), 0, 4, StandardCharsets.US_ASCII));
      return new Link(URI.create("https://x.example"), Riverside.AT);
    }
  }
}

package com.invoicecourier.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoicecourier.Refusal;
import com.invoicecourier.Result;
import com.invoicecourier.Riverside;
import com.invoicecourier.Sha256;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Entry;
import com.invoicecourier.access.Permission;
import com.invoicecourier.company.CompanyId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcceptUploadsTest {
  private static final UploadId FIRST = new UploadId("01KN45QZ8H0000000000000001");
  private static final UploadId SECOND = new UploadId("01KN45QZ8H0000000000000002");

  private final InMemoryUploads uploads = new InMemoryUploads();

  @Test
  void findsTheFilesInTheirOrder() {
    place(Riverside.COMPANY, FIRST, 1_000);
    place(Riverside.COMPANY, SECOND, 2_000);

    assertThat(find(SECOND, FIRST).orThrow())
        .extracting(Upload::size)
        .containsExactly(2_000L, 1_000L);
  }

  @Test
  void namesEachUploadThatIsNotThere() {
    place(Riverside.COMPANY, FIRST, 1_000);

    assertThat(find(FIRST, SECOND))
        .isEqualTo(
            Result.refused(
                Refusal.invalid(
                    "/attachments/1/upload", "names no uploaded file: upload it again")));
  }

  @Test
  void seesNoUploadOfAnotherCompany() {
    place(new CompanyId("owner"), FIRST, 1_000);

    assertThat(find(FIRST)).isInstanceOf(Result.Refused.class);
  }

  @Test
  void takesFilesUpToTheLimitOfAMail() {
    place(Riverside.COMPANY, FIRST, 5_600_000);
    place(Riverside.COMPANY, SECOND, 5_600_000);

    assertThat(find(FIRST, SECOND)).isInstanceOf(Result.Done.class);
  }

  @Test
  void namesTheLimitOfFilesThatAreTooLargeTogether() {
    place(Riverside.COMPANY, FIRST, 6_000_000);
    place(Riverside.COMPANY, SECOND, 6_000_000);

    assertThat(find(FIRST)).isInstanceOf(Result.Done.class);
    assertThat(find(FIRST, SECOND))
        .isEqualTo(
            Result.refused(
                Refusal.invalid(
                    "/attachments",
                    "are too large together: the mail would weigh 21 MB, the limit is 20 MB after"
                        + " encoding")));
  }

  private void place(CompanyId company, UploadId id, long size) {
    uploads.place(
        company,
        Riverside.PROJECT,
        new Upload(id, "photos.pdf", "application/pdf", size, Sha256.of("photos")));
  }

  private Result<List<Upload>> find(UploadId... files) {
    Entry entry =
        new Access(Riverside.directory())
            .enter(Riverside.JANE, Riverside.PROJECT, Permission.EMAIL_INVOICES)
            .orThrow();
    NewEmail email =
        new NewEmail(
            List.of(Riverside.DANA),
            List.of(),
            false,
            "Invoice #7",
            "Please see the invoice.",
            List.of(files),
            Optional.empty(),
            Optional.empty());
    return new AcceptUploads(uploads).find(entry, email);
  }
}

package com.invoicecourier.outbound;

import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.project.ProjectId;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Files on their way into an email: a company's project sees only its own, for a day. */
public interface Uploads {
  /** Where the browser may put exactly these bytes, and with which headers. */
  Place place(CompanyId company, ProjectId project, Upload upload);

  Optional<Upload> find(CompanyId company, ProjectId project, UploadId id);

  /** Copies the file to where the email keeps it. */
  void copy(
      CompanyId company,
      ProjectId project,
      UploadId id,
      CommunicationId communication,
      EmailId email,
      int number);

  /** A presigned PUT. */
  record Place(URI url, Map<String, String> headers, Instant expiresAt) {
    public Place {
      headers = Map.copyOf(headers);
    }
  }
}

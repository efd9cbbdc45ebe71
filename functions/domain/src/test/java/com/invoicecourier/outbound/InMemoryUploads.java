package com.invoicecourier.outbound;

import com.invoicecourier.communication.CommunicationId;
import com.invoicecourier.communication.EmailId;
import com.invoicecourier.company.CompanyId;
import com.invoicecourier.project.ProjectId;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Uploads for tests. */
public final class InMemoryUploads implements Uploads {
  public final List<Integer> copied = new ArrayList<>();
  private final Map<List<?>, Upload> placed = new HashMap<>();

  @Override
  public Place place(CompanyId company, ProjectId project, Upload upload) {
    placed.put(List.of(company, project, upload.id()), upload);
    return new Place(
        URI.create("https://uploads.example/" + upload.id().value()),
        Map.of("content-type", upload.contentType()),
        Instant.parse("2026-04-01T12:15:00Z"));
  }

  @Override
  public Optional<Upload> find(CompanyId company, ProjectId project, UploadId id) {
    return Optional.ofNullable(placed.get(List.of(company, project, id)));
  }

  @Override
  public void copy(
      CompanyId company,
      ProjectId project,
      UploadId id,
      CommunicationId communication,
      EmailId email,
      int number) {
    copied.add(number);
  }
}

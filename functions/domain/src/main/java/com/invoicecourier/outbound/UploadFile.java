package com.invoicecourier.outbound;

import com.invoicecourier.Result;
import com.invoicecourier.Sha256;
import com.invoicecourier.access.Access;
import com.invoicecourier.access.Actor;
import com.invoicecourier.access.Permission;
import com.invoicecourier.project.ProjectId;
import java.util.function.Supplier;

/** Gives a place to put a file that an email will carry. */
public final class UploadFile {
  private final Access access;
  private final Uploads uploads;
  private final Supplier<String> ids;

  public UploadFile(Access access, Uploads uploads, Supplier<String> ids) {
    this.access = access;
    this.uploads = uploads;
    this.ids = ids;
  }

  public Result<Placed> upload(Actor actor, ProjectId project, NewFile file) {
    return access
        .enter(actor, project, Permission.UPLOAD)
        .map(
            entry -> {
              UploadId id = new UploadId(ids.get());
              Upload upload =
                  new Upload(id, file.name(), file.contentType(), file.size(), file.sha256());
              return new Placed(id, uploads.place(entry.company().id(), project, upload));
            });
  }

  /** The file as the browser describes it. */
  public record NewFile(String name, String contentType, long size, Sha256 sha256) {}

  /** The upload's id and where its bytes go. */
  public record Placed(UploadId id, Uploads.Place place) {}
}

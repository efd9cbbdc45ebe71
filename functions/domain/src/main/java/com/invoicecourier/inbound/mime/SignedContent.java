package com.invoicecourier.inbound.mime;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The mail inside of an opaque signature (RFC 8551 section 3.5.2, CMS SignedData of RFC 5652). The
 * signature is not checked: it says nothing that SES's verdicts do not.
 */
public final class SignedContent {
  private static final String SIGNED_DATA = "2a864886f70d010702";
  private static final int DEPTH_MAX = 20;

  private SignedContent() {}

  /** The content as a MIME entity; none where it is not signed data, or stands elsewhere. */
  public static Optional<InputStream> of(ByteBuffer cms) {
    return Ber.next(cms.duplicate())
        .map(Ber::children)
        .filter(info -> info.size() == 2 && isSignedData(info.getFirst()))
        .flatMap(info -> info.get(1).children().stream().findFirst())
        .flatMap(data -> data.children().stream().filter(SignedContent::isContent).findFirst())
        .flatMap(content -> content.children().stream().skip(1).findFirst())
        .map(SignedContent::octets)
        .filter(pieces -> !pieces.isEmpty())
        .map(pieces -> new SequenceInputStream(Collections.enumeration(pieces)));
  }

  private static boolean isSignedData(Ber type) {
    byte[] id = new byte[type.content().remaining()];
    type.content().duplicate().get(id);
    return type.tag() == Ber.OBJECT && HexFormat.of().formatHex(id).equals(SIGNED_DATA);
  }

  /** Of the parts of SignedData it alone is a sequence that begins with a type. */
  private static boolean isContent(Ber part) {
    return part.tag() == Ber.SEQUENCE
        && part.children().stream().findFirst().filter(one -> one.tag() == Ber.OBJECT).isPresent();
  }

  private static List<InputStream> octets(Ber wrapped) {
    List<InputStream> pieces = new ArrayList<>();
    collect(wrapped, pieces, 0);
    return pieces;
  }

  private static void collect(Ber element, List<InputStream> to, int depth) {
    if (!element.isConstructed() && element.tag() == Ber.OCTETS) {
      to.add(new BufferStream(element.content()));
    } else if (depth < DEPTH_MAX) {
      element.children().forEach(child -> collect(child, to, depth + 1));
    }
  }
}

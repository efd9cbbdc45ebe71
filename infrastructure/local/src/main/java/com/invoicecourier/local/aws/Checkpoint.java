package com.invoicecourier.local.aws;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** How far a stream's shards were read; on disk before the next batch is read. */
final class Checkpoint {
  private static final String END = "END";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final ObjectNode positions;

  private Checkpoint(Path file, ObjectNode positions) {
    this.file = file;
    this.positions = positions;
  }

  static Checkpoint open(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return new Checkpoint(
        file,
        Files.exists(file)
            ? (ObjectNode) JSON.readTree(Files.readString(file))
            : JSON.createObjectNode());
  }

  Optional<String> after(String shard) {
    return positions.has(shard) ? Optional.of(positions.path(shard).asText()) : Optional.empty();
  }

  boolean ended(String shard) {
    return positions.path(shard).asText().equals(END);
  }

  void reached(String shard, String sequenceNumber) throws IOException {
    positions.put(shard, sequenceNumber);
    save();
  }

  void end(String shard) throws IOException {
    reached(shard, END);
  }

  void forget(String shard) {
    positions.remove(shard);
  }

  private void save() throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, positions.toString());
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}

package org.openita.job;

import java.io.OutputStream;
import java.util.Arrays;

/** Writes the file of a job in sealed pieces of a mebibyte. */
final class SealedPieces extends OutputStream {

  private static final int PIECE = 1 << 20;

  private final JobFileShelf files;
  private final int jobId;
  private final String name;
  private final String mediaType;
  private final SealingKey key;

  private final byte[] piece = new byte[PIECE];
  private int filled;
  private int pieces;
  private long size;
  private boolean closed;

  SealedPieces(JobFileShelf files, int jobId, String name, String mediaType, SealingKey key) {
    this.files = files;
    this.jobId = jobId;
    this.name = name;
    this.mediaType = mediaType;
    this.key = key;
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int from = offset;
    int left = length;
    while (left > 0) {
      int now = Math.min(left, PIECE - filled);
      System.arraycopy(bytes, from, piece, filled, now);
      filled += now;
      from += now;
      left -= now;
      if (filled == PIECE) {
        keep();
      }
    }
  }

  /** Completes the file. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      keep();
      files.complete(jobId, name, mediaType, size, pieces);
    }
  }

  private void keep() {
    if (filled > 0) {
      files.add(jobId, pieces, key.seal(jobId, pieces, Arrays.copyOf(piece, filled)));
      size += filled;
      filled = 0;
      pieces++;
    }
  }
}

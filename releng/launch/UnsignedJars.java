import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies jars without their signatures and without compression, so that the JVM neither checks nor unpacks them at every start,
 * and does not leave their classes out of its start-up cache. Jars inside bundles are put beside them, since a plain class path does
 * not look for them there. The build has fetched the jars from a registry and checked them by then.
 */
public class UnsignedJars {

	private UnsignedJars() {
	}

	public static void main(String[] arguments) throws IOException {
		Path target = Path.of(arguments[1]);
		try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
			for (Path jar : jars) {
				copy(jar, target.resolve(jar.getFileName()));
			}
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (ZipFile in = new ZipFile(from.toFile()); OutputStream file = Files.newOutputStream(to); ZipOutputStream out = new ZipOutputStream(file)) {
			out.setLevel(0);
			for (ZipEntry entry : in.stream().filter(each -> !isSignature(each.getName())).toList()) {
				if (entry.getName().endsWith(".jar")) {
					copyNested(in, entry, to);
				} else {
					out.putNextEntry(new ZipEntry(entry.getName()));
					in.getInputStream(entry).transferTo(out);
					out.closeEntry();
				}
			}
		}
	}

	/**
	 * A jar inside a bundle, which OSGi would find there, becomes one beside it. By its name it comes last on the class path, so
	 * that it is opened only for what no other jar has.
	 */
	private static void copyNested(ZipFile bundle, ZipEntry entry, Path beside) throws IOException {
		Path unpacked = Files.createTempFile("nested", ".jar");
		try (InputStream jar = bundle.getInputStream(entry)) {
			Files.copy(jar, unpacked, StandardCopyOption.REPLACE_EXISTING);
			String name = beside.getFileName().toString().replaceFirst("(_.*)?\\.jar$", "");
			copy(unpacked, beside.resolveSibling("zz-" + name + "-" + Path.of(entry.getName()).getFileName()));
		} finally {
			Files.delete(unpacked);
		}
	}

	private static boolean isSignature(String name) {
		return name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");
	}
}

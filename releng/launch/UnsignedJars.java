import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies jars without their signatures and without compression, so that the JVM neither checks nor unpacks them at every start,
 * and does not leave their classes out of its start-up cache. The build has fetched the jars from a registry and checked them by
 * then.
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
				out.putNextEntry(new ZipEntry(entry.getName()));
				in.getInputStream(entry).transferTo(out);
				out.closeEntry();
			}
		}
	}

	private static boolean isSignature(String name) {
		return name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");
	}
}

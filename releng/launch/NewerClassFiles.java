import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites the classes of Java 5 and older in a folder of jars as classes of Java 7, with the stack maps that these need. The JVM
 * keeps no older classes in its start-up cache, nor what is derived from them, and the parser is. Needs a JDK from version 24 on.
 */
public class NewerClassFiles {

	/** Before Java 6 class files have no stack maps; a class without them has to be verified at every start. */
	private static final int FIRST_WITH_STACK_MAPS = ClassFile.JAVA_6_VERSION;

	private final List<Path> jars = new ArrayList<>();
	private final Map<String, byte[]> classes = new HashMap<>();

	private NewerClassFiles(Path folder) throws IOException {
		try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jar")) {
			found.forEach(jars::add);
		}
		for (Path jar : jars) {
			for (Map.Entry<String, byte[]> entry : entries(jar).entrySet()) {
				classes.putIfAbsent(entry.getKey(), entry.getValue());
			}
		}
	}

	public static void main(String[] arguments) throws IOException {
		new NewerClassFiles(Path.of(arguments[0])).rewrite();
	}

	private void rewrite() throws IOException {
		ClassHierarchyResolver hierarchy = ClassHierarchyResolver.ofResourceParsing(type -> open(type.descriptorString()))
				.orElse(ClassHierarchyResolver.defaultResolver()).cached();
		ClassFile format = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(hierarchy), ClassFile.StackMapsOption.GENERATE_STACK_MAPS);
		for (Path jar : jars) {
			Map<String, byte[]> entries = entries(jar);
			if (entries.entrySet().stream().anyMatch(entry -> isOld(entry.getKey(), entry.getValue()))) {
				entries.replaceAll((name, content) -> isOld(name, content) ? newer(content, format) : content);
				write(entries, jar);
			}
		}
	}

	/** The class in a newer format, or as it is when it uses classes that are not there or instructions that are no longer allowed. */
	private static byte[] newer(byte[] content, ClassFile format) {
		ClassTransform version = (builder, element) -> {
			if (element instanceof ClassFileVersion) {
				builder.withVersion(ClassFile.JAVA_7_VERSION, 0);
			} else {
				builder.with(element);
			}
		};
		ClassTransform bodies = ClassTransform.transformingMethodBodies((builder, element) -> builder.with(element));
		try {
			return format.transformClass(format.parse(content), version.andThen(bodies));
		} catch (IllegalArgumentException impossible) {
			return content;
		}
	}

	private static boolean isOld(String name, byte[] content) {
		return name.endsWith(".class") && ((content[6] & 0xFF) << 8 | content[7] & 0xFF) < FIRST_WITH_STACK_MAPS;
	}

	private InputStream open(String descriptor) {
		byte[] content = classes.get(descriptor.substring(1, descriptor.length() - 1) + ".class");
		return content == null ? null : new ByteArrayInputStream(content);
	}

	private static Map<String, byte[]> entries(Path jar) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		try (ZipFile file = new ZipFile(jar.toFile())) {
			for (ZipEntry entry : file.stream().toList()) {
				entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
			}
		}
		return entries;
	}

	private static void write(Map<String, byte[]> entries, Path jar) throws IOException {
		Path scratch = jar.resolveSibling(jar.getFileName() + ".new");
		try (OutputStream file = Files.newOutputStream(scratch); ZipOutputStream out = new ZipOutputStream(file)) {
			out.setLevel(0);
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				out.putNextEntry(new ZipEntry(entry.getKey()));
				out.write(entry.getValue());
				out.closeEntry();
			}
		}
		Files.move(scratch, jar, StandardCopyOption.REPLACE_EXISTING);
	}
}

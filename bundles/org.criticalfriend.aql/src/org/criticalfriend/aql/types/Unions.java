package org.criticalfriend.aql.types;

import java.util.ArrayList;
import java.util.List;

/** Joins types into the smallest type that includes them all. */
public final class Unions {

	private Unions() {
	}

	/** The union of two types. */
	public static Type of(Type first, Type second) {
		return of(List.of(first, second));
	}

	/** The union of types: one of them if it includes the others; nothing if there are none. */
	public static Type of(List<Type> types) {
		List<Type> members = new ArrayList<>();
		for (Type type : types) {
			if (type instanceof Type.Union union) {
				union.members().forEach(member -> add(members, member));
			} else {
				add(members, type);
			}
		}
		return switch (members.size()) {
			case 0 -> Type.NOTHING;
			case 1 -> members.get(0);
			default -> new Type.Union(members);
		};
	}

	/** Whether the other type is null, a failure, or a union whose members the type includes. */
	static boolean includesMembers(Type type, Type other) {
		return other instanceof Type.Null || other instanceof Type.Failure || other instanceof Type.Union union && union.includedIn(type);
	}

	private static void add(List<Type> members, Type type) {
		if (type instanceof Type.Elements elements && joinElements(members, elements)) {
			return;
		}
		for (Type member : members) {
			if (member.includes(type)) {
				return;
			}
		}
		members.removeIf(type::includes);
		members.add(type);
	}

	/** Collections of one kind become one collection of the union of their elements. */
	private static boolean joinElements(List<Type> members, Type.Elements added) {
		for (int i = 0; i < members.size(); i++) {
			if (members.get(i) instanceof Type.Elements elements && elements.kind() == added.kind()) {
				members.set(i, new Type.Elements(added.kind(), of(elements.element(), added.element())));
				return true;
			}
		}
		return false;
	}
}

package org.criticalfriend.editing.text;

import java.nio.charset.StandardCharsets;

import com.google.gson.Gson;

/**
 * A change of a text.
 *
 * @param offset  where it begins, in UTF-16 units
 * @param removed how many units are removed there
 * @param added   what is put in their place
 */
public record TextEdit(int offset, int removed, String added) {

	/** The text after the change. */
	public String applyTo(String text) {
		return text.substring(0, offset) + added + text.substring(offset + removed);
	}

	boolean fits(String text) {
		return offset >= 0 && removed >= 0 && offset + removed <= text.length() && added != null;
	}

	byte[] toBytes() {
		return new Gson().toJson(this).getBytes(StandardCharsets.UTF_8);
	}

	static TextEdit read(byte[] bytes) {
		return new Gson().fromJson(new String(bytes, StandardCharsets.UTF_8), TextEdit.class);
	}
}

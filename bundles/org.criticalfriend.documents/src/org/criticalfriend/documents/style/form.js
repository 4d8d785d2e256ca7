(function () {
	"use strict";
	var changed = false;
	var form = document.querySelector("form.answers");
	function keepInPage() {
		form.querySelectorAll("textarea").forEach(function (field) { field.textContent = field.value; });
		form.querySelectorAll("input").forEach(function (field) {
			if (field.type === "checkbox" || field.type === "radio") {
				field.toggleAttribute("checked", field.checked);
			} else {
				field.setAttribute("value", field.value);
			}
		});
		form.querySelectorAll("option").forEach(function (option) { option.toggleAttribute("selected", option.selected); });
	}
	function save() {
		keepInPage();
		var page = "\u003C!DOCTYPE html>\n" + document.documentElement.outerHTML;
		var link = document.createElement("a");
		link.href = URL.createObjectURL(new Blob([page], { type: "text/html" }));
		link.download = form.dataset.name + "-filled.html";
		link.click();
		changed = false;
		document.getElementById("saved").textContent = "Your copy is saved in your downloads folder. Send it back to whoever sent you this form.";
	}
	function showFollowUps() {
		form.querySelectorAll("[data-after]").forEach(function (part) {
			var names = part.dataset.levels.split(" ");
			var chosen = Array.from(form.elements).some(function (field) {
				return field.name === part.dataset.after ? field.checked ? names.includes(field.value) : false : false;
			});
			part.hidden = !chosen;
		});
	}
	document.querySelectorAll(".screen").forEach(function (part) { part.hidden = false; });
	document.getElementById("save").addEventListener("click", save);
	form.addEventListener("input", function () { changed = true; showFollowUps(); });
	form.addEventListener("submit", function (event) { event.preventDefault(); });
	window.addEventListener("beforeunload", function (event) { if (changed) { event.preventDefault(); } });
	showFollowUps();
}());

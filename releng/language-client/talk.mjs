// talk.mjs FOLDER REPORT COMMAND...: starts a language server and asks it what an editor asks, with the library that VS Code uses.
// Writes a report like those of the other tests; the exit status is 0 when all is as expected.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import assert from 'node:assert/strict';
import protocol from 'vscode-languageserver-protocol/node.js';

const [folder, report, command, ...args] = process.argv.slice(2);
const patience = 120_000;
const file = resolve(folder, 'safeguarding-children.methodology');
const uri = path => pathToFileURL(path).href;

const server = spawn(command, [...args, 'language-server'], { stdio: ['pipe', 'pipe', 'pipe'] });
let complaints = '';
server.stderr.on('data', data => { complaints += data; });
const exited = new Promise(done => server.on('exit', done));
const connection = protocol.createProtocolConnection(new protocol.StreamMessageReader(server.stdout), new protocol.StreamMessageWriter(server.stdin));
const told = new Map();
const waiting = [];
connection.onNotification(protocol.PublishDiagnosticsNotification.type, params => {
	told.set(params.uri, params.diagnostics);
	for (const each of [...waiting]) {
		each();
	}
});
const watched = [];
connection.onRequest(protocol.RegistrationRequest.type, params => { watched.push(...params.registrations.map(each => each.method)); });
connection.listen();

/** Resolves with what a file is told to have when that fulfils a condition. */
function problems(path, condition) {
	return new Promise((done, fail) => {
		const timer = setTimeout(() => fail(new Error(`never told: ${JSON.stringify(told.get(uri(path)))}`)), patience);
		const look = () => {
			const found = told.get(uri(path));
			if (found && condition(found)) {
				clearTimeout(timer);
				waiting.splice(waiting.indexOf(look), 1);
				done(found);
			}
		};
		waiting.push(look);
		look();
	});
}

const text = readFileSync(file, 'utf8');
const place = (content, characters, plus = 0) => {
	const offset = content.indexOf(characters);
	assert.ok(offset >= 0, `${characters} is not in the text`);
	const before = content.slice(0, offset + plus);
	return { line: before.split('\n').length - 1, character: before.length - before.lastIndexOf('\n') - 1 };
};
const role = /role (\w+) "/.exec(text)[1];
const document = { uri: uri(file) };

const cases = {
	async 'a server says what it can do'() {
		const answer = await connection.sendRequest(protocol.InitializeRequest.type, {
			processId: process.pid, rootUri: uri(folder), workspaceFolders: [{ uri: uri(folder), name: 'models' }],
			capabilities: {
				workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
				textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true }, rename: { prepareSupport: true }, foldingRange: {} },
			},
		});
		for (const each of ['hoverProvider', 'definitionProvider', 'referencesProvider', 'renameProvider', 'documentSymbolProvider', 'foldingRangeProvider',
			'documentFormattingProvider', 'codeActionProvider', 'semanticTokensProvider', 'completionProvider']) {
			assert.ok(answer.capabilities[each], each);
		}
		await connection.sendNotification(protocol.InitializedNotification.type, {});
	},
	async 'a file without mistakes has no problems'() {
		await connection.sendNotification(protocol.DidOpenTextDocumentNotification.type,
			{ textDocument: { uri: document.uri, languageId: 'methodology', version: 1, text } });
		assert.deepEqual(await problems(file, () => true), []);
		assert.deepEqual(watched, ['workspace/didChangeWatchedFiles']);
	},
	async 'a slip is told and mended by its fix'() {
		await change(2, `${text}\nteam Smoke "Smoke" of ${role}x\n`);
		const [problem] = await problems(file, found => found.length === 1);
		assert.match(problem.message, /^There is no role `\w+`; did you mean/);
		const [fix] = await connection.sendRequest(protocol.CodeActionRequest.type, { textDocument: document, range: problem.range, context: { diagnostics: [problem] } });
		assert.equal(fix.title, `Use \`${role}\``);
		assert.equal(fix.edit.changes[document.uri][0].newText, role);
		await change(3, text);
		await problems(file, found => found.length === 0);
	},
	async 'assist proposes roles with their titles'() {
		await change(4, text + '\nteam Smoke "Smoke" of ');
		const answer = await connection.sendRequest(protocol.CompletionRequest.type, { textDocument: document, position: place(text + '\nteam Smoke "Smoke" of ', 'Smoke" of ', 10) });
		const item = answer.items.find(each => each.label === role);
		assert.match(item.detail, /^role: /);
		assert.match(item.documentation.value, /safeguarding-children\.methodology, line \d+/);
		await change(5, text);
	},
	async 'hover, definition and references follow an id'() {
		const position = place(text, `role ${role} "`, 6);
		const hover = await connection.sendRequest(protocol.HoverRequest.type, { textDocument: document, position });
		assert.match(hover.contents.value, new RegExp(`^\\*\\*role \`${role}\``));
		const references = await connection.sendRequest(protocol.ReferencesRequest.type, { textDocument: document, position, context: { includeDeclaration: false } });
		assert.ok(references.length > 3 && references.some(each => each.uri !== document.uri), `${references.length} references`);
		const other = references.find(each => each.uri !== document.uri);
		const [definition] = await connection.sendRequest(protocol.DefinitionRequest.type, { textDocument: { uri: other.uri }, position: other.range.start });
		assert.equal(definition.uri, document.uri);
		assert.deepEqual(definition.range.start, place(text, `role ${role} "`, 5));
	},
	async 'a new id is written in all files'() {
		const edit = await connection.sendRequest(protocol.RenameRequest.type, { textDocument: document, position: place(text, `role ${role} "`, 6), newName: 'Renamed' });
		assert.ok(Object.keys(edit.changes).length > 1);
		await assert.rejects(connection.sendRequest(protocol.RenameRequest.type, { textDocument: document, position: place(text, `role ${role} "`, 6), newName: 'no id' }),
			/cannot be an id/);
	},
	async 'outline, folding, colours and layout are there'() {
		const [root] = await connection.sendRequest(protocol.DocumentSymbolRequest.type, { textDocument: document });
		assert.ok(root.children.length > 3, root.name);
		assert.ok((await connection.sendRequest(protocol.FoldingRangeRequest.type, { textDocument: document })).length > 3);
		assert.ok((await connection.sendRequest(protocol.SemanticTokensRequest.type, { textDocument: document })).data.length > 100);
		const edits = await connection.sendRequest(protocol.DocumentFormattingRequest.type, { textDocument: document, options: { tabSize: 4, insertSpaces: false } });
		assert.ok(edits.every(each => each.newText.trim() === ''), 'layout changes white space only');
	},
	async 'the server ends when it is asked to and has complained of nothing'() {
		await connection.sendRequest(protocol.ShutdownRequest.type);
		await connection.sendNotification(protocol.ExitNotification.type);
		assert.equal(await exited, 0);
		assert.equal(complaints, '');
	},
};

function change(version, content) {
	return connection.sendNotification(protocol.DidChangeTextDocumentNotification.type,
		{ textDocument: { uri: document.uri, version }, contentChanges: [{ text: content }] });
}

const escape = said => said.replace(/&/g, '&amp;').replace(/</g, '&lt;');
let failed = 0;
let written = '';
for (const [name, test] of Object.entries(cases)) {
	try {
		await within(test(), name);
		written += `  <testcase classname="language-client" name="${name}"/>\n`;
	} catch (problem) {
		failed++;
		process.stderr.write(`    ${name}: ${problem.message}\n`);
		written += `  <testcase classname="language-client" name="${name}">\n    <failure>${escape(String(problem.message))}</failure>\n  </testcase>\n`;
	}
}
const count = Object.keys(cases).length;
mkdirSync(dirname(report), { recursive: true });
writeFileSync(report, `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="language-client" tests="${count}" errors="0" skipped="0" failures="${failed}">\n${written}</testsuite>\n`);
process.stderr.write(`    Tests run: ${count}, Failures: ${failed} -- the language server, by a client for editors\n`);
server.kill();
process.exit(failed === 0 ? 0 : 1);

/** A server that does not answer fails a test, it does not hold it up for ever. */
function within(test, name) {
	return Promise.race([test, new Promise((done, fail) => setTimeout(() => fail(new Error(`no answer: ${name}; ${complaints}`)), patience + 10_000).unref())]);
}

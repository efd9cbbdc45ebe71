"""Fuzzes the API of a local run of its own against infrastructure/openapi.yaml, and stops that run again.

usage: fuzz_api.py SEED CASES -- COMMAND-THAT-STARTS-THE-LOCAL-RUN ...
"""

import imaplib
import json
import os
import pathlib
import re
import shutil
import smtplib
import subprocess
import sys
import tempfile
import time
import urllib.request

HERE = pathlib.Path(__file__).parent
REPOSITORY = HERE.parent.parent
INVOICE = '/projects/riverside-school/invoices/prime-07'
DANA = 'dana.whitfield@riverside-usd.example'
EXAMPLES_PER_OPERATION = 60


def main(seed, cases, command):
    with tempfile.TemporaryDirectory(prefix='fuzz-api-') as state:
        with open(pathlib.Path(state, 'run.log'), 'w') as log:
            run = subprocess.Popen(
                [*command, f'--state={state}/local', '--UndoSeconds=0', '--page=0', '--api=0', '--smtp=0', '--imap=0'],
                cwd=REPOSITORY, stdout=log, stderr=subprocess.STDOUT)
        try:
            endpoints = started(run, pathlib.Path(state, 'local/endpoints.json'), pathlib.Path(state, 'run.log'))
            return fuzz(endpoints, seed, cases, pathlib.Path(state))
        finally:
            run.terminate()
            run.wait(60)


def started(run, file, log):
    end = time.monotonic() + 300
    while time.monotonic() < end and run.poll() is None:
        if file.exists():
            return json.loads(file.read_text())
        time.sleep(0.2)
    sys.exit('The local run did not start:\n' + log.read_text())


def fuzz(endpoints, seed, cases, state):
    api = endpoints['api']
    tokens = {name: token(api, persona) for name, persona in
              {'PERSON': 'invoice-admin', 'CLIENT': 'integrator', 'OPERATOR': 'operator'}.items()}
    seeded(endpoints, tokens, state)
    shutil.copy(HERE / 'schemathesis.toml', state)  # beside the ids that it names
    output = []
    checks = subprocess.Popen(
        [pathlib.Path(sys.executable).with_name('st'), 'run',
         REPOSITORY / 'infrastructure/openapi.yaml', '--seed', str(seed), '--max-examples', str(EXAMPLES_PER_OPERATION)],
        cwd=state, env={**os.environ, **tokens, 'API': api, 'PYTHONIOENCODING': 'utf-8'},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding='utf-8')
    for line in checks.stdout:
        print(line, end='', flush=True)
        output.append(line)
    generated = re.search(r'([\d,]+) generated', ''.join(output))
    count = int(generated.group(1).replace(',', '')) if generated else 0
    print(f'fuzz-api: seed {seed}, {count} cases')
    if count < cases:
        print(f'fuzz-api: fewer than the {cases} cases that were asked for')
    return checks.wait() or int(count < cases)


def token(api, persona):
    return call(api, '/dev/token', body={'persona': persona, 'company': 'general-contractor'})['token']


def seeded(endpoints, tokens, state):
    """A thread with a filed and a held mail, a private one, a mail that belongs to none: their ids in files."""
    api, admin = endpoints['api'], tokens['PERSON']
    thread = send(api, admin, False)
    address = reply_address(endpoints)
    mail(endpoints, address, 'Approved.', password=password(endpoints))
    mail(endpoints, address, 'Approved, says somebody.')
    mail(endpoints, f'reply+{"a" * 26}@' + endpoints['mailDomain'], 'Whose is this?')
    emails = awaited(lambda: [e['id'] for e in call(api, '/communications/' + thread, admin)['emails']], 3)
    unmatched = awaited(lambda: [m['id'] for m in call(api, '/unmatched', tokens['OPERATOR'])['unmatched']], 1)
    threads = [thread, send(api, admin, True)]
    for name, ids in {'communication': threads, 'email': emails, 'mail': unmatched}.items():
        pathlib.Path(state, name).write_text(''.join(f'"{one}"\n' for one in ids))


def send(api, admin, private):
    body = {'to': [{'address': DANA}], 'private': private, 'subject': 'Invoice 7', 'message': 'Attached.'}
    return call(api, INVOICE + '/communications', admin, body, {'idempotency-key': f'seed-{private}'})['id']


def password(endpoints):
    return next(one['password'] for one in endpoints['mailboxes'] if one['address'] == DANA)


def reply_address(endpoints):
    """The From address of the copy that Dana got, from her mailbox."""
    box = imaplib.IMAP4(endpoints['imap']['host'], endpoints['imap']['port'])
    box.login(DANA, password(endpoints))

    def senders():
        box.select('INBOX')
        _, found = box.search(None, 'ALL')
        heads = [box.fetch(number, '(RFC822.HEADER)')[1][0][1].decode('ascii', 'replace') for number in found[0].split()]
        return re.findall(r'reply\+[^@\s<>]+@[A-Za-z0-9.-]+', '\n'.join(heads))
    addresses = awaited(senders, 1)
    box.logout()
    return addresses[0]


def mail(endpoints, to, text, password=None):
    with smtplib.SMTP(endpoints['smtp']['host'], endpoints['smtp']['port']) as smtp:
        if password:
            smtp.login(DANA, password)
        smtp.sendmail(DANA, [to], f'From: {DANA}\r\nTo: {to}\r\nSubject: Re: Invoice 7\r\n\r\n{text}\r\n')


def awaited(question, count):
    end = time.monotonic() + 120
    while time.monotonic() < end:
        answer = question()
        if len(answer) >= count:
            return answer
        time.sleep(0.3)
    sys.exit('The local run did not get as far as the fuzzer needs.')


def call(api, path, bearer='', body=None, headers=None):
    request = urllib.request.Request(
        api + path, method='GET' if body is None else 'POST',
        data=None if body is None else json.dumps(body).encode(),
        headers={'content-type': 'application/json', 'authorization': 'Bearer ' + bearer, **(headers or {})})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


if __name__ == '__main__':
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[4:]))

"""Gets a token with google-auth: KEY_FILE SCOPE [SUBJECT]."""

import sys

from google.auth.transport.requests import Request
from google.oauth2 import service_account

key_file, scope, *subject = sys.argv[1:]
credentials = service_account.Credentials.from_service_account_file(key_file, scopes=scope.split())
if subject:
    credentials = credentials.with_subject(subject[0])
credentials.refresh(Request())
print(credentials.token)

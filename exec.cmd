@rem The scripts of package.json begin with exec, so that signals reach the program itself; cmd has no such command.
@%*

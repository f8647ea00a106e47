"""The dossier's data for programs: what the editors wrote, in formats that others read."""

# The pages publish these files and lend them their rules on rights and prose: whichever is imported first, they load
# before any module of this package.
import dossier.pages  # noqa: F401

"""Builds templates, vaults and labels of round 32 again."""
import va, vb, vc, vd, ve

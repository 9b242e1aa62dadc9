"""Builds all vaults, templates and labels of this round again: python3 make.py"""
import v1, v2, v3, v4, v5, v6
v1.f1(); v1.f2(); v2.f3(); v3.f4(); v3.f5(); v4.f6(); v4.f7(); v5.f8(); v5.f9(); v6.f10()

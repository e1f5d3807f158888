"""Organisations: companies, ministries, agencies, blocs, universities, news outlets."""

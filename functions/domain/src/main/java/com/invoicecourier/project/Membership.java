package com.invoicecourier.project;

/** A member together with the project, read at once: whoever enters needs both. */
public record Membership(Member member, Project project) {}
